package org.nianbao.parts;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.io.FileUtils;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked once per machine and user into the directory for temporary files, where also
 * {@code nobody} can execute them.
 */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /** The directory that has {@code bin/postgres}. */
    static Path unpacked() throws IOException {
        byte[] archive = archive();
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        Path home = temporary.resolve(
                "nianbao-postgresql-%s-%08x".formatted(System.getProperty("user.name"), checksum(archive)));
        if (!Files.isDirectory(home)) {
            // unpacked aside and moved in one step: two processes may do it at once, none sees half of it
            Path aside = Files.createTempDirectory(temporary, "nianbao-postgresql-");
            try {
                Files.setPosixFilePermissions(aside, PosixFilePermissions.fromString("rwxr-xr-x"));
                unpack(archive, aside);
                moveUnlessThere(aside, home);
            } finally {
                FileUtils.deleteDirectory(aside.toFile());
            }
        }
        return home;
    }

    private static byte[] archive() throws IOException {
        String system = System.getProperty("os.name").split(" ")[0];
        String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT).replace("amd64", "x86_64");
        try (InputStream in =
                DefaultPostgresBinaryResolver.INSTANCE.getPgBinary("Mac".equals(system) ? "Darwin" : system, machine)) {
            if (in == null) {
                throw new IOException("no PostgreSQL for " + system + " on " + machine + " is on the class path");
            }
            return in.readAllBytes();
        }
    }

    private static long checksum(byte[] archive) {
        CRC32 checksum = new CRC32();
        checksum.update(archive);
        return checksum.getValue();
    }

    private static void unpack(byte[] archive, Path target) throws IOException {
        try (TarArchiveInputStream in =
                new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
                }
            }
        }
    }

    private static void moveUnlessThere(Path aside, Path home) throws IOException {
        try {
            Files.move(aside, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            // another process may have been faster; its copy is the same
            if (!Files.isDirectory(home)) {
                throw e;
            }
        }
    }
}

package org.nianbao.stack.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.nianbao.stack.layout.Home;

/** Held while a launcher lives; the system lets go of it however the launcher ends. */
final class RunLock implements AutoCloseable {

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Empty when another launcher of this home lives. */
    static Optional<RunLock> take(Home home) {
        try {
            Files.createDirectories(home.run());
            Path file = home.run().resolve("lock");
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                if (channel.tryLock() != null) {
                    return Optional.of(new RunLock(channel));
                }
            } catch (OverlappingFileLockException thisProcess) {
                // answered below like another process's lock
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("目录 " + home.run() + " 无法写入", e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

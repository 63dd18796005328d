package org.nianbao.e2e.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The agencies of the five real reports, with the person who files for each and the report as it was published. */
public enum DemoAgency {
    ANDU("410781101", "clerk-andu", "000_614bee75ef009feb.txt", 2023, "卫辉市安都乡人民政府", "TOWNSHIP", "410781"),
    XINXIANG(
            "410721001",
            "clerk-xinxiang",
            "001_e8660239deac921c.txt",
            2023,
            "新乡县人民政府办公室",
            "GOVERNMENT_OFFICE",
            "410721"),
    GUANDAOKOU("411224102", "clerk-guandaokou", "002_e47fabb3861039d9.txt", 2023, "卢氏县官道口镇人民政府", "TOWNSHIP", "411224"),
    WANGJI("410425203", "clerk-wangji", "003_d65aec0ee04b8f9a.txt", 2024, "郏县王集乡人民政府", "TOWNSHIP", "410425"),
    XINFANG("410781021", "clerk-xinfang", "004_8acd254ca3346547.txt", 2023, "卫辉市信访局", "DEPARTMENT", "410781");

    private final String code;
    private final String clerk;
    private final String file;
    private final int year;
    private final String fullName;
    private final String kind;
    private final String region;

    DemoAgency(String code, String clerk, String file, int year, String fullName, String kind, String region) {
        this.code = code;
        this.clerk = clerk;
        this.file = file;
        this.year = year;
        this.fullName = fullName;
        this.kind = kind;
        this.region = region;
    }

    public String code() {
        return code;
    }

    /** User name of who files for it. */
    public String clerk() {
        return clerk;
    }

    public String fileName() {
        return file;
    }

    /** The year its real report speaks of. */
    public int year() {
        return year;
    }

    public String fullName() {
        return fullName;
    }

    public String kind() {
        return kind;
    }

    public String region() {
        return region;
    }

    /** Its real report, as text. */
    public byte[] file() {
        try (InputStream seed = Objects.requireNonNull(
                org.nianbao.stack.LocalStack.class.getResourceAsStream("/seeds/" + file), file)) {
            return seed.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

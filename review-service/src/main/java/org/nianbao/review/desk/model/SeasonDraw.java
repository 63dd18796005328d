package org.nianbao.review.desk.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * The draw of a season, fixed before its first report. Whoever knows the seed can do it again with any program: the first
 * 31 bits of SHA-256 over {@code seed:filingId}, modulo 10,000; a filing below {@code percent × 100} is inspected.
 *
 * @param commitment SHA-256 of the seed in hex, announced at the opening
 * @param percent how many of a hundred are drawn
 */
public record SeasonDraw(String seed, String commitment, int percent, Instant committedAt) {

    /** What is said of the way it is drawn. */
    public static final String ALGORITHM =
            "抽签号 = SHA-256(“种子:填报编号”，UTF-8) 前 31 位（首字节最高位置 0 后的前四字节）除以 10000 的余数；小于 抽取比例×100 的由纪检监察审查";

    private static final int LOTS = 10_000;

    /** The draw with this seed. */
    public static SeasonDraw of(String seed, int percent, Instant at) {
        return new SeasonDraw(seed, HexFormat.of().formatHex(sha256(seed)), percent, at);
    }

    /** The lot of a filing, 0 to 9999. */
    public int lot(String filingId) {
        byte[] hash = sha256(seed + ':' + filingId);
        int first = ((hash[0] & 0x7f) << 24) | ((hash[1] & 0xff) << 16) | ((hash[2] & 0xff) << 8) | (hash[3] & 0xff);
        return first % LOTS;
    }

    /** Whether a lot is drawn. */
    public boolean draws(int lot) {
        return lot < percent * (LOTS / 100);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}

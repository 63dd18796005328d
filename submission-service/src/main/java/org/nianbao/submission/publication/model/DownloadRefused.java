package org.nianbao.submission.publication.model;

/**
 * There is no file for now, or none in this form.
 *
 * @param temporary true when the same wish may be granted a little later
 * @param sentence why and what to do, in Chinese
 */
public record DownloadRefused(boolean temporary, String sentence) implements Download {

    /** Too many are being made. */
    public static DownloadRefused busy() {
        return new DownloadRefused(true, "正在生成的文件太多，请稍后再试。");
    }

    /** The report cannot be written in this form. */
    public static DownloadRefused impossible(String sentence) {
        return new DownloadRefused(false, sentence);
    }
}

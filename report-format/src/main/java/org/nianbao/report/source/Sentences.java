package org.nianbao.report.source;

/** What refusals of several kinds of file say alike. */
final class Sentences {

    static final String MACROS = "文件带有宏，不能导入。请用Word、Excel或WPS打开，另存为不带宏的.docx或.xlsx后再导入。";
    static final String PASSWORD = "文件有密码，无法读取。请去掉打开密码，另存后再导入。";
    static final String BOMB = "文件展开后过大，不像一份年度报告。请去掉图片和附件，或将文字和表格复制到新文档后再导入。";

    private Sentences() {}

    static RefusedFileException password() {
        return new RefusedFileException(RefusedFileException.PROTECTED, PASSWORD);
    }

    static RefusedFileException bomb() {
        return new RefusedFileException(RefusedFileException.DANGEROUS, BOMB);
    }

    static RefusedFileException macros() {
        return new RefusedFileException(RefusedFileException.DANGEROUS, MACROS);
    }
}

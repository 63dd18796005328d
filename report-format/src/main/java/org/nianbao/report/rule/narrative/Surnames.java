package org.nianbao.report.rule.narrative;

/** What names of persons begin with; with the words around it, enough to tell a name from other words. */
final class Surnames {

    /** Any of the common surnames, as part of a pattern. */
    static final String ANY =
            "(?:欧阳|上官|司马|诸葛|张|王|李|赵|刘|陈|杨|黄|吴|周|徐|孙|胡|朱|郭|梁|宋|郑|谢|韩|唐|冯|董|萧|曹|袁|邓|傅|沈|彭|吕|苏|卢|蒋|蔡|贾|魏|薛|叶|阎|潘|杜|戴|钟|姜|范|姚|谭|廖|邹|熊|陆|郝|孔|崔|邱|秦|侯|邵|孟|龚|黎|贺|赖|尹|钱|汤|崔|翟|樊|殷|施|陶|洪|颜|倪|严|牛|温|芦|季|俞|章|鲁|葛|伍|韦|申|尤|毕|聂|焦|祝|霍|柳|庞|骆|柴|瞿)";

    private Surnames() {}
}

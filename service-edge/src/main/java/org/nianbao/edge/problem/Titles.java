package org.nianbao.edge.problem;

import java.util.Map;
import org.springframework.http.HttpStatus;

/** The short Chinese title of each status. */
final class Titles {

    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(400, "请求有误"),
            Map.entry(401, "需要登录"),
            Map.entry(403, "没有权限"),
            Map.entry(404, "没有找到"),
            Map.entry(405, "不支持这种请求方法"),
            Map.entry(406, "不提供所要的格式"),
            Map.entry(409, "与当前状态冲突"),
            Map.entry(410, "已经撤下"),
            Map.entry(412, "内容已被他人更新"),
            Map.entry(413, "内容过大"),
            Map.entry(415, "不支持这种内容类型"),
            Map.entry(422, "内容不能接受"),
            Map.entry(428, "缺少前提条件"),
            Map.entry(500, "系统出错"),
            Map.entry(503, "暂时不能服务"));

    private Titles() {}

    static String of(HttpStatus status) {
        return TITLES.getOrDefault(status.value(), status.getReasonPhrase());
    }
}

package org.nianbao.report.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.nianbao.report.json.MalformedReportException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Findings as JSON: {@code {"id","code","severity","message","messageEn","addresses":[…],"lawRef","group"}}. */
public final class FindingJson {

    private FindingJson() {}

    /** One finding as an object. */
    public static ObjectNode write(Finding finding) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", finding.id());
        json.put("code", finding.code());
        json.put("severity", finding.severity().code());
        json.put("message", finding.message());
        json.put("messageEn", finding.messageEn());
        ArrayNode addresses = json.putArray("addresses");
        finding.addresses().forEach(addresses::add);
        json.put("lawRef", finding.lawRef());
        json.put("group", finding.group());
        return json;
    }

    /** Findings as an array, in their order. */
    public static ArrayNode writeAll(Collection<Finding> findings) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        findings.forEach(finding -> array.add(write(finding)));
        return array;
    }

    /** Rules that could not be checked, as an array of {@code {"code","missing","message","messageEn"}}. */
    public static ArrayNode writeNotChecked(Collection<NotChecked> rules) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        rules.forEach(rule -> array.addObject()
                .put("code", rule.code())
                .put("missing", rule.missing().code())
                .put("message", rule.message())
                .put("messageEn", rule.messageEn()));
        return array;
    }

    /**
     * A finding from its JSON; unknown fields are passed over, so that findings of a later version can be read.
     *
     * @throws MalformedReportException when a field is missing or of another type
     */
    public static Finding read(JsonNode json) {
        List<String> addresses = new ArrayList<>();
        json.path("addresses").values().forEach(address -> addresses.add(address.stringValue("")));
        Severity severity = Severity.ofCode(text(json, "severity"))
                .orElseThrow(() -> new MalformedReportException("/severity", "应为B、B*、W或I"));
        return new Finding(
                text(json, "id"),
                text(json, "code"),
                severity,
                text(json, "message"),
                text(json, "messageEn"),
                addresses,
                text(json, "lawRef"),
                text(json, "group"));
    }

    /**
     * Findings from an array.
     *
     * @throws MalformedReportException when one of them cannot be read
     */
    public static List<Finding> readAll(JsonNode array) {
        return array.values().stream().map(FindingJson::read).toList();
    }

    /**
     * Rules that could not be checked, from an array.
     *
     * @throws MalformedReportException when one of them cannot be read
     */
    public static List<NotChecked> readNotChecked(JsonNode array) {
        return array.values().stream().map(FindingJson::notChecked).toList();
    }

    private static NotChecked notChecked(JsonNode json) {
        Missing missing = Missing.ofCode(text(json, "missing"))
                .orElseThrow(() -> new MalformedReportException("/missing", "不认识的原因"));
        return new NotChecked(text(json, "code"), missing);
    }

    private static String text(JsonNode json, String field) {
        JsonNode value = json.path(field);
        if (!value.isString()) {
            throw new MalformedReportException("/" + field, "应为字符串");
        }
        return value.stringValue();
    }
}

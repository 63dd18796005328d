package org.nianbao.e2e.stack;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nianbao.stack.client.Answer;
import org.nianbao.stack.client.FrontDoorClient;

/** Puts regions, agencies and seasons there, once, as an administrator and an authority do. */
public final class Register {

    private static final List<String> KINDS = List.of(
            "DEPARTMENT",
            "GOVERNMENT_OFFICE",
            "TOWNSHIP",
            "COUNTY_GOVERNMENT",
            "PREFECTURE_GOVERNMENT",
            "PROVINCE_GOVERNMENT",
            "VERTICAL_SYSTEM");

    private final FrontDoorClient administrator;

    public Register(Cast cast) {
        this.administrator = cast.as("administrator");
    }

    /** Regions and the five agencies; what is there already stays. */
    public void agencies() {
        region("410000", "河南省", "PROVINCE", null);
        region("410700", "新乡市", "PREFECTURE", "410000");
        region("411200", "三门峡市", "PREFECTURE", "410000");
        region("410400", "平顶山市", "PREFECTURE", "410000");
        region("410781", "卫辉市", "COUNTY", "410700");
        region("410721", "新乡县", "COUNTY", "410700");
        region("411224", "卢氏县", "COUNTY", "411200");
        region("410425", "郏县", "COUNTY", "410400");
        for (DemoAgency agency : DemoAgency.values()) {
            there(administrator.post(
                    "/api/v1/agencies",
                    Map.of(
                            "code", agency.code(),
                            "name", agency.fullName(),
                            "aliases", aliases(agency),
                            "kind", agency.kind(),
                            "regionCode", agency.region())));
        }
    }

    private static List<String> aliases(DemoAgency agency) {
        return switch (agency) {
            case ANDU -> List.of("安都乡", "卫辉市安都乡");
            case GUANDAOKOU -> List.of("官道口镇人民政府");
            case XINXIANG, WANGJI, XINFANG -> List.of();
        };
    }

    /** A season that is due in so many days for everybody. */
    public void season(int year, int dueInDays) {
        LocalDate submitBy = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(dueInDays);
        there(administrator.post(
                "/api/v1/seasons",
                Map.of(
                        "year",
                        year,
                        "closesAt",
                        submitBy.plusDays(60) + "T00:00:00+08:00",
                        "dueDates",
                        KINDS.stream()
                                .map(kind -> Map.of(
                                        "agencyKind", kind,
                                        "submitBy", submitBy.toString(),
                                        "publishBy", submitBy.plusDays(10).toString()))
                                .toList())));
    }

    private void region(String code, String name, String level, @Nullable String parent) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("code", code);
        body.put("name", name);
        body.put("level", level);
        body.put("parentCode", parent);
        there(administrator.post("/api/v1/regions", body));
    }

    /** Created now, or there before. */
    private static void there(Answer answer) {
        if (answer.status() != 409) {
            answer.require();
        }
    }
}

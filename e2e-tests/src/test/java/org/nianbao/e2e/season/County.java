package org.nianbao.e2e.season;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 云溪县 and its sixty agencies: departments, townships, and as number 60 the county's own consolidated report. */
final class County {

    static final int YEAR = 2024;
    static final String PROVINCE = "430000";
    static final String PREFECTURE = "430600";
    static final String CODE = "430698";

    /** The offices that review. */
    static final Person AUTHORITY = new Person("authority", "authority", null, CODE);

    static final Person SECRECY = new Person("secrecy", "secrecy", null, CODE);
    static final Person INSPECTION = new Person("inspection", "inspection", null, CODE);
    /** The prefecture's authority, which reviews the county's own report. */
    static final Person AUTHORITY_ABOVE = new Person("authority-above", "authority", null, PREFECTURE);

    static final Person ADMINISTRATOR = new Person("administrator-yunxi", "administrator", null, null);

    private static final String DEPARTMENTS = "发展和改革局 教育局 科学技术局 工业和信息化局 民族宗教事务局 公安局 民政局 司法局 财政局 人力资源和社会保障局 自然资源局 生态环境局 "
            + "住房和城乡建设局 交通运输局 水利局 农业农村局 商务局 文化旅游广电局 卫生健康局 退役军人事务局 应急管理局 审计局 "
            + "市场监督管理局 统计局 医疗保障局 乡村振兴局 信访局 林业局 城市管理局 行政审批局 供销合作社 数据局 体育局 粮食局 气象局 税务局";

    private static final String TOWNSHIPS =
            "城关镇 东河镇 西坪镇 南溪镇 北山镇 青石镇 白云镇 龙泉镇 长岭镇 双河镇 大湖镇 桃园乡 梅林乡 竹溪乡 松林乡 石桥乡 柳河乡 花园乡 金沙乡 银杏乡 马场乡 黄土乡 红旗乡";

    private static final List<Unit> UNITS = units();

    private County() {}

    private static List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        for (String department : DEPARTMENTS.split(" ")) {
            units.add(new Unit(units.size() + 1, "云溪县" + department, "DEPARTMENT"));
        }
        for (String township : TOWNSHIPS.split(" ")) {
            units.add(new Unit(units.size() + 1, "云溪县" + township + "人民政府", "TOWNSHIP"));
        }
        units.add(new Unit(units.size() + 1, "云溪县人民政府", "COUNTY_GOVERNMENT"));
        if (units.size() != 60) {
            throw new IllegalStateException("sixty agencies, not " + units.size());
        }
        return List.copyOf(units);
    }

    static List<Unit> all() {
        return UNITS;
    }

    static Unit unit(int number) {
        return UNITS.get(number - 1);
    }

    /** Those of a list such as {@code 1-46 52 53}. */
    static List<Unit> units(String numbers) {
        return Arrays.stream(numbers.split(" "))
                .flatMapToInt(County::range)
                .mapToObj(County::unit)
                .toList();
    }

    private static IntStream range(String part) {
        String[] ends = part.split("-");
        return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }

    /** The offices that review. */
    static List<Person> reviewers() {
        return List.of(AUTHORITY, SECRECY, INSPECTION, AUTHORITY_ABOVE);
    }

    /** Everybody who is written to. */
    static List<Person> people() {
        return Stream.concat(
                        UNITS.stream().flatMap(unit -> Stream.of(unit.clerk(), unit.leader())), reviewers().stream())
                .toList();
    }
}

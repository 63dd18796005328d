package org.nianbao.submission.agency.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nianbao.submission.agency.application.Regions;
import org.nianbao.submission.agency.model.Region;
import org.nianbao.submission.agency.model.RegionLevel;
import org.nianbao.submission.agency.model.RegionPath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRegions implements Regions {

    private final JdbcClient jdbc;

    JdbcRegions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Region region) {
        return jdbc.sql(
                                "insert into region (code, name, level, parent_code) values (:code, :name, :level, :parent) on conflict do nothing")
                        .param("code", region.code())
                        .param("name", region.name())
                        .param("level", region.level().name())
                        .param("parent", region.parentCode())
                        .update()
                == 1;
    }

    @Override
    public boolean change(Region region) {
        return jdbc.sql("update region set name = :name, parent_code = :parent where code = :code")
                        .param("code", region.code())
                        .param("name", region.name())
                        .param("parent", region.parentCode(), Types.VARCHAR)
                        .update()
                == 1;
    }

    @Override
    public Optional<Region> find(String code) {
        return jdbc.sql("select code, name, level, parent_code from region where code = ?")
                .param(code)
                .query((row, n) -> region(row))
                .optional();
    }

    @Override
    public Optional<RegionPath> pathTo(String code) {
        return Optional.ofNullable(pathsTo(Set.of(code)).get(code));
    }

    @Override
    public Map<String, RegionPath> pathsTo(Set<String> codes) {
        Map<String, List<Region>> regions = new HashMap<>();
        jdbc.sql("""
                        with recursive up (start, code, name, level, parent_code, depth) as (
                            select code, code, name, level, parent_code, 0 from region
                            where code = any(cast(:codes as text[]))
                            union all
                            select up.start, r.code, r.name, r.level, r.parent_code, up.depth + 1
                            from region r join up on r.code = up.parent_code) cycle start, code set circle using way
                        select start, code, name, level, parent_code from up where not circle
                        order by start, depth desc""")
                .param("codes", codes.toArray(String[]::new))
                .query((row, n) -> regions.computeIfAbsent(row.getString("start"), code -> new ArrayList<>())
                        .add(region(row)))
                .list();
        return regions.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, path -> new RegionPath(path.getValue())));
    }

    @Override
    public boolean runInACircle(String code) {
        return jdbc.sql("""
                        with recursive up (code, parent_code) as (
                            select code, parent_code from region where code = ?
                            union all
                            select r.code, r.parent_code from region r join up on r.code = up.parent_code)
                            cycle code set circle using way
                        select exists (select 1 from up where circle)""").param(code).query(Boolean.class).single();
    }

    @Override
    public List<Region> list(String after, int limit) {
        return jdbc.sql("select code, name, level, parent_code from region where code > ? order by code limit ?")
                .params(after, limit)
                .query((row, n) -> region(row))
                .list();
    }

    private static Region region(ResultSet row) throws SQLException {
        return new Region(
                row.getString("code"),
                row.getString("name"),
                RegionLevel.valueOf(row.getString("level")),
                row.getString("parent_code"));
    }
}

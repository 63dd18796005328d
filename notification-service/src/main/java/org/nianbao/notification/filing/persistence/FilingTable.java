package org.nianbao.notification.filing.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nianbao.notification.filing.application.Filings;
import org.nianbao.notification.filing.model.DueDateState;
import org.nianbao.notification.filing.model.Filing;
import org.nianbao.notification.filing.model.Filing.DueDate;
import org.nianbao.notification.filing.model.Region;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Filings in the table {@code filing}. */
@Repository
class FilingTable implements Filings {

    private final JdbcClient jdbc;

    FilingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void lock(String filingId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('filing'), hashtext(:id))")
                .param("id", filingId)
                .query()
                .singleRow();
    }

    @Override
    public Optional<Filing> find(String filingId) {
        return jdbc.sql("select * from filing where id = :id")
                .param("id", filingId)
                .query(FilingTable::row)
                .optional();
    }

    @Override
    public boolean add(Filing filing) {
        return jdbc.sql("""
                insert into filing (id, year, agency_code, agency_name, region_codes, region_names, submit_by, publish_by,
                                    calendar_changed_at)
                values (:id, :year, :agencyCode, :agencyName, :codes, :names, :submitBy, :publishBy, :changedAt)
                on conflict (id) do nothing
                """)
                        .param("id", filing.id())
                        .param("year", filing.year())
                        .param("agencyCode", filing.agencyCode())
                        .param("agencyName", filing.agencyName())
                        .param(
                                "codes",
                                filing.regionPath().stream().map(Region::code).toArray(String[]::new))
                        .param(
                                "names",
                                filing.regionPath().stream().map(Region::name).toArray(String[]::new))
                        .param("submitBy", filing.submitBy())
                        .param("publishBy", filing.publishBy())
                        .param("changedAt", filing.dueDate().changedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public void change(Filing filing, Instant at) {
        jdbc.sql("""
                update filing set submit_by = :submitBy, publish_by = :publishBy, calendar_state = :state,
                       calendar_number = calendar_number + 1, calendar_changed_at = :at
                 where id = :id
                """)
                .param("id", filing.id())
                .param("submitBy", filing.submitBy())
                .param("publishBy", filing.publishBy())
                .param("state", filing.dueDate().state().name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<Filing> findAll(Collection<String> filingIds) {
        return jdbc.sql("select * from filing where id = any (:ids) order by id")
                .param("ids", filingIds.toArray(String[]::new))
                .query(FilingTable::row)
                .list();
    }

    @Override
    public List<Filing> of(@Nullable String agency, @Nullable String region, int limit) {
        return jdbc.sql("""
                select * from (select * from filing where agency_code = :agency
                               union
                               select * from filing where region_codes @> array[cast(:region as text)]) found
                 order by submit_by desc, id limit :limit
                """)
                .param("agency", agency)
                .param("region", region)
                .param("limit", limit)
                .query(FilingTable::row)
                .list();
    }

    private static Filing row(ResultSet row, int number) throws SQLException {
        return new Filing(
                row.getString("id"),
                row.getInt("year"),
                row.getString("agency_code"),
                row.getString("agency_name"),
                path((String[]) row.getArray("region_codes").getArray(), (String[])
                        row.getArray("region_names").getArray()),
                row.getObject("submit_by", LocalDate.class),
                row.getObject("publish_by", LocalDate.class),
                new DueDate(
                        DueDateState.valueOf(row.getString("calendar_state")),
                        row.getInt("calendar_number"),
                        row.getObject("calendar_changed_at", OffsetDateTime.class)
                                .toInstant()));
    }

    private static List<Region> path(String[] codes, String[] names) {
        return IntStream.range(0, codes.length)
                .mapToObj(i -> new Region(codes[i], names[i]))
                .toList();
    }
}

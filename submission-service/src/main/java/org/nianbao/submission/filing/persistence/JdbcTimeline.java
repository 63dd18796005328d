package org.nianbao.submission.filing.persistence;

import java.sql.Timestamp;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import org.nianbao.submission.filing.application.Timeline;
import org.nianbao.submission.filing.model.FilingId;
import org.nianbao.submission.filing.model.FilingState;
import org.nianbao.submission.filing.model.TimelineEntry;
import org.nianbao.submission.filing.model.TimelineEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTimeline implements Timeline {

    private final JdbcClient jdbc;

    JdbcTimeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(FilingId id, TimelineEntry entry) {
        jdbc.sql("""
                        insert into filing_timeline (filing_id, at, event, state, submission_number, by_subject, note)
                        values (:filing, :at, :event, :state, :number, :by, :note)""")
                .param("filing", id.toString())
                .param("at", Timestamp.from(entry.at()))
                .param("event", entry.event().name())
                .param("state", entry.state().name())
                .param("number", entry.submissionNumber())
                .param("by", entry.by())
                .param("note", entry.note())
                .update();
    }

    @Override
    public void addAll(Collection<FilingId> ids, TimelineEntry entry) {
        jdbc.sql("""
                        insert into filing_timeline (filing_id, at, event, state, submission_number, by_subject, note)
                        select id, :at, :event, :state, :number, :by, :note
                        from unnest(cast(:filings as text[])) with ordinality as filing (id, position) order by position""")
                .param("filings", ids.stream().map(FilingId::toString).toArray(String[]::new))
                .param("at", Timestamp.from(entry.at()))
                .param("event", entry.event().name())
                .param("state", entry.state().name())
                .param("number", entry.submissionNumber(), Types.INTEGER)
                .param("by", entry.by(), Types.VARCHAR)
                .param("note", entry.note(), Types.VARCHAR)
                .update();
    }

    @Override
    public List<TimelineEntry> of(FilingId id) {
        return jdbc.sql("""
                        select at, event, state, submission_number, by_subject, note from filing_timeline
                        where filing_id = ? order by id""")
                .param(id.toString())
                .query((row, n) -> new TimelineEntry(
                        row.getTimestamp("at").toInstant(),
                        TimelineEvent.valueOf(row.getString("event")),
                        FilingState.valueOf(row.getString("state")),
                        row.getObject("submission_number", Integer.class),
                        row.getString("by_subject"),
                        row.getString("note")))
                .list();
    }
}

package org.nianbao.submission.publication.persistence;

import java.util.List;
import org.nianbao.submission.publication.application.PublicNews;
import org.nianbao.submission.publication.model.NewsEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPublicNews implements PublicNews {

    private final JdbcClient jdbc;

    JdbcPublicNews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<NewsEntry> latest(int most) {
        return jdbc.sql("""
                        (select case when p.reason is null then 'PUBLISHED' else 'CORRECTED' end as kind, p.year, p.agency_code,
                            p.revision, p.agency_name, p.reason as note, p.published_at as at
                         from published_report p
                         where p.origin = 'FILED' and not exists (
                            select 1 from retraction r
                            where r.filing_id = p.year || '-' || p.agency_code and r.revision >= p.revision)
                         order by p.published_at desc limit :most)
                        union all
                        (select 'RETRACTED', f.year, f.agency_code, r.revision, f.agency_name, r.note, r.retracted_at
                         from retraction r join filing f on f.id = r.filing_id
                         order by r.retracted_at desc limit :most)
                        order by at desc, year desc, agency_code, revision desc limit :most""")
                .param("most", most)
                .query((row, n) -> new NewsEntry(
                        NewsEntry.Kind.valueOf(row.getString("kind")),
                        row.getInt("year"),
                        row.getString("agency_code"),
                        row.getInt("revision"),
                        row.getString("agency_name"),
                        row.getString("note"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }
}

package org.nianbao.review.desk.persistence;

import java.util.List;
import org.nianbao.review.desk.application.Reviewers;
import org.nianbao.review.desk.model.Reviewer;
import org.nianbao.review.desk.model.ReviewerBook;
import org.nianbao.review.desk.model.ReviewerRole;
import org.nianbao.review.reviewcase.persistence.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReviewers implements Reviewers {

    private final JdbcClient jdbc;

    JdbcReviewers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ReviewerBook book() {
        // the version first: a list that changed meanwhile is newer than it says, and replacing it is refused
        return new ReviewerBook(version(""), all());
    }

    @Override
    public long lockVersion() {
        return version(" for update");
    }

    private long version(String lock) {
        return jdbc.sql("select version from reviewer_book" + lock)
                .query(Long.class)
                .single();
    }

    private List<Reviewer> all() {
        return jdbc.sql("select * from reviewer order by subject, role, scope")
                .query((row, number) -> new Reviewer(
                        Columns.text(row, "subject"),
                        ReviewerRole.valueOf(Columns.text(row, "role")),
                        Columns.text(row, "scope"),
                        Columns.text(row, "name")))
                .list();
    }

    @Override
    public void replaceAll(List<Reviewer> reviewers) {
        jdbc.sql("update reviewer_book set version = version + 1").update();
        jdbc.sql("delete from reviewer").update();
        for (Reviewer reviewer : reviewers) {
            jdbc.sql("""
                            insert into reviewer (subject, role, scope, name)
                            values (:subject, :role, :scope, :name)""")
                    .param("subject", reviewer.subject())
                    .param("role", reviewer.role().name())
                    .param("scope", reviewer.scope())
                    .param("name", reviewer.name())
                    .update();
        }
    }

    @Override
    public boolean covers(String subject, ReviewerRole role, List<String> scopes) {
        return jdbc.sql("""
                        select exists (select 1 from reviewer
                            where subject = :subject and role = :role and scope = any(:scopes))""")
                .param("subject", subject)
                .param("role", role.name())
                .param("scopes", Columns.of(scopes))
                .query(Boolean.class)
                .single();
    }
}

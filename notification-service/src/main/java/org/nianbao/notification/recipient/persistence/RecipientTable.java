package org.nianbao.notification.recipient.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nianbao.notification.recipient.application.Recipients;
import org.nianbao.notification.recipient.model.Recipient;
import org.nianbao.notification.recipient.model.RecipientRole;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Recipients in the table {@code recipient}. */
@Repository
class RecipientTable implements Recipients {

    private final JdbcClient jdbc;

    RecipientTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(Recipient recipient) {
        jdbc.sql("""
                insert into recipient (subject, name, email, roles, agency, region, active)
                values (:subject, :name, :email, :roles, :agency, :region, :active)
                on conflict (subject) do update
                   set name = excluded.name, email = excluded.email, roles = excluded.roles,
                       agency = excluded.agency, region = excluded.region, active = excluded.active,
                       changed_at = now()
                """)
                .param("subject", recipient.subject())
                .param("name", recipient.name())
                .param("email", recipient.email())
                .param(
                        "roles",
                        recipient.roles().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("agency", recipient.agency())
                .param("region", recipient.region())
                .param("active", recipient.active())
                .update();
    }

    @Override
    public Optional<Recipient> find(String subject) {
        return jdbc.sql("select * from recipient where subject = :subject")
                .param("subject", subject)
                .query(RecipientTable::row)
                .optional();
    }

    @Override
    public List<Recipient> page(@Nullable String afterSubject, int limit) {
        return jdbc.sql("select * from recipient where subject > :after order by subject limit :limit")
                .param("after", afterSubject == null ? "" : afterSubject)
                .param("limit", limit)
                .query(RecipientTable::row)
                .list();
    }

    @Override
    public List<Recipient> holding(RecipientRole role, Collection<String> scopes) {
        // as Recipient.scope says; each of the two has an index
        String scope = role.isRegional() ? "region" : "coalesce(agency, region)";
        String there = role.isEverywhere() ? "" : " and " + scope + " = any (:scopes)";
        return jdbc.sql("select * from recipient where active and :role = any (roles)" + there + " order by subject")
                .param("role", role.name())
                .param("scopes", scopes.toArray(String[]::new))
                .query(RecipientTable::row)
                .list();
    }

    private static Recipient row(ResultSet row, int number) throws SQLException {
        return new Recipient(
                row.getString("subject"),
                row.getString("name"),
                row.getString("email"),
                roles((String[]) row.getArray("roles").getArray()),
                row.getString("agency"),
                row.getString("region"),
                row.getBoolean("active"));
    }

    private static Set<RecipientRole> roles(String[] names) {
        return Arrays.stream(names).map(RecipientRole::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}

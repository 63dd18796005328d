package org.nianbao.notification.notice.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nianbao.notification.notice.application.NoticeQuery;
import org.nianbao.notification.notice.application.Reader;

/** The condition of a query for notices: what the reader may see, and what was asked. */
final class NoticeFilter {

    private static final String ABOUT = "exists (select 1 from filing f where f.id = n.filing_id and ";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** Only what this person may see. */
    NoticeFilter visibleTo(Reader reader) {
        if (reader.everything()) {
            return this;
        }
        List<String> ways = new ArrayList<>(List.of("n.recipient = :reader"));
        parameters.put("reader", reader.subject());
        allow(ways, "n.audience = 'AGENCY' and f.agency_code = :agency", "agency", reader.agency());
        allow(ways, "n.audience = 'AGENCY' and :led = any (f.region_codes)", "led", reader.ledRegion());
        allow(ways, ":region = any (f.region_codes)", "region", reader.region());
        conditions.add("(" + String.join(" or ", ways) + ")");
        return this;
    }

    /** Only what was asked for. */
    NoticeFilter asking(NoticeQuery query) {
        and("n.filing_id = :filing", "filing", query.filingId());
        and("n.recipient = :recipient", "recipient", query.recipient());
        and(
                "n.state = :state",
                "state",
                query.state() == null ? null : query.state().name());
        Boolean acknowledged = query.acknowledged();
        if (acknowledged != null) {
            conditions.add(acknowledged ? "n.acknowledged_at is not null" : "n.acknowledged_at is null");
        }
        and(ABOUT + "f.agency_code = :ofAgency)", "ofAgency", query.agency());
        and(ABOUT + "f.year = :ofYear)", "ofYear", query.year());
        NoticeQuery.Position after = query.after();
        if (after != null) {
            and("(n.created_at, n.id) < (:afterTime, :afterId)", "afterTime", NoticeTable.time(after.createdAt()));
            parameters.put("afterId", after.id());
        }
        return this;
    }

    /** One condition more, unless the value is absent. */
    NoticeFilter and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
        return this;
    }

    String condition() {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }

    private void allow(List<String> ways, String way, String name, @Nullable String value) {
        if (value != null) {
            ways.add(ABOUT + way + ")");
            parameters.put(name, value);
        }
    }
}

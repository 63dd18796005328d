package org.nianbao.notification.notice.persistence;

import java.util.UUID;
import org.nianbao.notification.delivery.application.Letters;
import org.nianbao.notification.delivery.model.Letter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The letters to deliver are the texts of the notices, as written when the notices were made. */
@Repository
class NoticeLetters implements Letters {

    private final JdbcClient jdbc;

    NoticeLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Letter of(UUID noticeId) {
        return jdbc.sql("select title, text from notice where id = :id")
                .param("id", noticeId)
                .query((row, number) -> new Letter(row.getString("title"), row.getString("text")))
                .single();
    }
}

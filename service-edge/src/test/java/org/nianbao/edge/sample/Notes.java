package org.nianbao.edge.sample;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.nianbao.edge.audit.Audit;
import org.nianbao.edge.paging.Cursor;
import org.nianbao.edge.paging.Page;
import org.nianbao.edge.paging.PageRequest;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps notes and counts how often it was asked to. */
@Service
public class Notes {

    private final JdbcClient jdbc;
    private final Audit audit;
    private final AtomicInteger runs = new AtomicInteger();

    Notes(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** A note as a client sees it. */
    public record Note(long id, String text) {}

    @Transactional
    public Note add(String text) {
        runs.incrementAndGet();
        long id = jdbc.sql("insert into note (text) values (?) returning id")
                .param(text)
                .query(Long.class)
                .single();
        Note note = new Note(id, text);
        audit.record("note:" + id, "note-added", null, note);
        return note;
    }

    /** Stores a note, then fails with a lock conflict as often as the text says, over all tries. */
    @Transactional
    public Note addAfterConflicts(String text, int conflicts) {
        Note note = add(text);
        if (runs.get() <= conflicts) {
            throw new CannotAcquireLockException("Somebody else has the row");
        }
        return note;
    }

    @Transactional(readOnly = true)
    public Page<Note> page(PageRequest request) {
        long after = request.cursor(1).map(cursor -> cursor.number(0)).orElse(0L);
        List<Note> rows = jdbc.sql("select id, text from note where id > ? order by id limit ?")
                .param(after)
                .param(request.rowLimit())
                .query((row, number) -> new Note(row.getLong("id"), row.getString("text")))
                .list();
        return Page.of(rows, request, note -> Cursor.encode(Long.toString(note.id())));
    }

    public int runs() {
        return runs.get();
    }

    public long stored() {
        return jdbc.sql("select count(*) from note").query(Long.class).single();
    }

    public void clear() {
        runs.set(0);
        jdbc.sql("truncate note, kept_answer").update();
    }
}

package org.nianbao.outbox;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The parking lot for administrators; the service's security chain lets nobody else in. */
@RestController
@RequestMapping("/api/v1/operations/parked-records")
class ParkedRecordController {

    private static final int LARGEST_PAGE = 200;

    private final ParkingLot parkingLot;

    ParkedRecordController(ParkingLot parkingLot) {
        this.parkingLot = parkingLot;
    }

    /** Parked records, oldest first; {@code after} is the {@code next} of the page before. */
    @Operation(
            summary = "Records that failed by themselves and wait to be handled again, oldest first (administrators)")
    @GetMapping
    Page list(@RequestParam(defaultValue = "0") long after, @RequestParam(defaultValue = "50") int limit) {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "limit must be from 1 to " + LARGEST_PAGE + ", not " + limit);
        }
        List<ParkedRecord> records = parkingLot.list(after, limit + 1);
        boolean more = records.size() > limit;
        List<ParkedRecord> items = more ? records.subList(0, limit) : records;
        return new Page(items, more ? Long.toString(items.get(limit - 1).id()) : null);
    }

    /** Handles the parked records of a key now. A second call does nothing twice. */
    @Operation(summary = "Handles the parked records of a key now; a second call does nothing twice (administrators)")
    @PostMapping("/{key}/replay")
    ParkingLot.Replay replay(@PathVariable String key) {
        ParkingLot.Replay replay = parkingLot.replay(key);
        if (replay.replayed() == 0 && replay.remaining() == 0) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "No record with the key " + key + " is parked.");
        }
        return replay;
    }

    /**
     * One page.
     *
     * @param next what to pass as {@code after} for the next page; null on the last
     */
    record Page(List<ParkedRecord> items, @Nullable String next) {}
}

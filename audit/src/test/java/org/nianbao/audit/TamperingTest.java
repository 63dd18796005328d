package org.nianbao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.nianbao.audit.Fault.Kind;

/** Whatever somebody does to a log, its check finds it and names the first entry it was done to. */
class TamperingTest {

    private static final int TRIES = 400;
    private static final Map<String, Map<Long, String>> NO_SEAL = Map.of();

    @Property(tries = TRIES)
    void findsNothingInALogAsItWasWritten(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int chains) {
        List<AuditEntry> log = Logs.written(new Random(seed), chains, 12);

        assertThat(check(log, NO_SEAL)).isEmpty();
        assertThat(check(log, Logs.sealed(log))).isEmpty();
        assertThat(log)
                .allSatisfy(entry -> assertThat(AuditLines.entry(entry.json())).isEqualTo(entry));
    }

    @Property(tries = TRIES)
    void findsAnyEditOfAnyField(@ForAll long seed, @ForAll @IntRange(min = 0, max = 10) int field) {
        Random random = new Random(seed);
        List<AuditEntry> log = Logs.written(random, 3, 12);
        int place = random.nextInt(log.size());
        AuditEntry entry = log.get(place);
        log.set(place, Logs.edited(entry, field));

        List<Fault> faults = check(log, NO_SEAL);

        assertThat(faults).isNotEmpty();
        if (field >= 2 && !Logs.edited(entry, field).equals(entry)) {
            assertThat(faults).hasSize(1);
            assertThat(faults.get(0).chain()).isEqualTo(entry.chain());
            assertThat(faults.get(0).number()).isEqualTo(entry.number());
            assertThat(faults.get(0).kind()).isEqualTo(Kind.EDITED);
        }
    }

    @Property(tries = TRIES)
    void findsAnEditWhoseOwnHashWasMadeToFit(@ForAll long seed) {
        Random random = new Random(seed);
        List<AuditEntry> log = Logs.written(random, 2, 12);
        int place = random.nextInt(log.size());
        AuditEntry entry = log.get(place);
        log.set(place, Logs.edited(entry, 3).hashed());

        // the last entry of a chain has nobody after it who would tell
        boolean last =
                log.stream().noneMatch(other -> other.chain().equals(entry.chain()) && other.number() > entry.number());
        assertThat(check(log, last ? Logs.sealed(original(log, place, entry)) : NO_SEAL))
                .singleElement()
                .satisfies(fault -> assertThat(fault.number()).isEqualTo(entry.number()))
                .satisfies(fault -> assertThat(fault.kind()).isEqualTo(Kind.EDITED));
    }

    @Property(tries = TRIES)
    void findsADeletionAndThatOfTheLastByASeal(@ForAll long seed) {
        Random random = new Random(seed);
        List<AuditEntry> log = Logs.written(random, 3, 12);
        Map<String, Map<Long, String>> sealed = Logs.sealed(log);
        AuditEntry gone = log.remove(random.nextInt(log.size()));

        assertThat(check(log, sealed)).singleElement().satisfies(fault -> {
            assertThat(fault.chain()).isEqualTo(gone.chain());
            assertThat(fault.number()).isEqualTo(gone.number());
            assertThat(fault.kind()).isEqualTo(Kind.MISSING);
        });
        boolean last =
                log.stream().noneMatch(other -> other.chain().equals(gone.chain()) && other.number() > gone.number());
        assertThat(check(log, NO_SEAL)).hasSize(last ? 0 : 1);
    }

    @Property(tries = TRIES)
    void findsADeletionBehindWhichTheOthersWereRenumbered(@ForAll long seed) {
        Random random = new Random(seed);
        List<AuditEntry> log = Logs.written(random, 1, 12);
        log.add(Logs.next(log.get(0).chain(), log.get(log.size() - 1), random));
        int place = random.nextInt(log.size() - 1);
        AuditEntry gone = log.remove(place);
        for (int i = place; i < log.size(); i++) {
            log.set(i, Logs.moved(log.get(i), gone.chain(), i + 1));
        }

        assertThat(check(log, NO_SEAL)).singleElement().satisfies(fault -> {
            assertThat(fault.number()).isEqualTo(gone.number());
            assertThat(fault.kind()).isEqualTo(Kind.MISSING);
        });
    }

    @Property(tries = TRIES)
    void findsAnInsertion(@ForAll long seed, @ForAll boolean renumbered) {
        Random random = new Random(seed);
        List<AuditEntry> log = Logs.written(random, 1, 12);
        int place = random.nextInt(log.size());
        AuditEntry forged = Logs.next(log.get(0).chain(), place == 0 ? null : log.get(place - 1), random);
        log.add(place, forged);
        for (int i = place + 1; renumbered && i < log.size(); i++) {
            log.set(i, Logs.moved(log.get(i), forged.chain(), i + 1));
        }

        assertThat(check(log, NO_SEAL)).singleElement().satisfies(fault -> {
            assertThat(fault.number()).isEqualTo(forged.number());
            assertThat(fault.kind()).isEqualTo(Kind.INSERTED);
        });
    }

    @Property(tries = TRIES)
    void findsTwoEntriesOfAChainThatChangedPlaces(@ForAll long seed, @ForAll boolean withTheirNumbers) {
        Random random = new Random(seed);
        List<AuditEntry> log = Logs.written(random, 1, 12);
        log.add(Logs.next(log.get(0).chain(), log.get(log.size() - 1), random));
        int one = random.nextInt(log.size() - 1);
        int other = one + 1 + random.nextInt(log.size() - one - 1);
        AuditEntry first = log.get(one);
        AuditEntry second = log.get(other);
        log.set(one, withTheirNumbers ? second : Logs.moved(second, second.chain(), first.number()));
        log.set(other, withTheirNumbers ? first : Logs.moved(first, first.chain(), second.number()));

        assertThat(check(log, NO_SEAL)).singleElement().satisfies(fault -> {
            assertThat(fault.number()).isEqualTo(first.number());
            assertThat(fault.kind()).isEqualTo(Kind.SWAPPED);
        });
    }

    @Property(tries = TRIES)
    void findsTwoEntriesThatChangedTheirChains(@ForAll long seed) {
        Random random = new Random(seed);
        List<AuditEntry> log = Logs.written(random, 2, 12);
        AuditEntry first = of(log, "2026-410781100", random);
        AuditEntry second = of(log, "2026-410781101", random);
        int one = log.indexOf(first);
        int other = log.indexOf(second);
        log.set(one, Logs.moved(second, first.chain(), first.number()));
        log.set(other, Logs.moved(first, second.chain(), second.number()));

        assertThat(check(log, NO_SEAL))
                .extracting(Fault::chain, Fault::number)
                .containsExactly(tuple(first.chain(), first.number()), tuple(second.chain(), second.number()));
    }

    @Property(tries = TRIES)
    void findsASuffixThatWasHashedAnewByAKeptSeal(@ForAll long seed) {
        Random random = new Random(seed);
        List<AuditEntry> log = Logs.written(random, 2, 12);
        AuditEntry from = log.get(random.nextInt(log.size()));
        List<AuditEntry> rewritten = Logs.rewritten(log, from);

        assertThat(check(rewritten, NO_SEAL)).isEmpty();
        assertThat(check(rewritten, Logs.sealed(log))).singleElement().satisfies(fault -> {
            assertThat(fault.chain()).isEqualTo(from.chain());
            assertThat(fault.kind()).isEqualTo(Kind.EDITED);
        });
    }

    @Property(tries = 50)
    void findsAChainOfWhichNothingIsLeft(@ForAll long seed) {
        List<AuditEntry> log = Logs.written(new Random(seed), 3, 12);
        Map<String, Map<Long, String>> sealed = Logs.sealed(log);
        log.removeIf(entry -> entry.chain().equals("2026-410781101"));

        assertThat(check(log, sealed)).singleElement().satisfies(fault -> {
            assertThat(fault.chain()).isEqualTo("2026-410781101");
            assertThat(fault.number()).isEqualTo(1);
            assertThat(fault.kind()).isEqualTo(Kind.MISSING);
        });
    }

    private static List<Fault> check(List<AuditEntry> log, Map<String, Map<Long, String>> sealed) {
        LogCheck check = new LogCheck(sealed);
        log.forEach(check::accept);
        return check.end(true);
    }

    private static AuditEntry of(List<AuditEntry> log, String chain, Random random) {
        List<AuditEntry> entries =
                log.stream().filter(entry -> entry.chain().equals(chain)).toList();
        return entries.get(random.nextInt(entries.size()));
    }

    private static List<AuditEntry> original(List<AuditEntry> log, int place, AuditEntry entry) {
        List<AuditEntry> original = new ArrayList<>(log);
        original.set(place, entry);
        return original;
    }
}

package org.nianbao.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.nianbao.audit.Fault.Kind;

/** Seals: what somebody does to them is found too. */
class SealCheckTest {

    @Property(tries = 200)
    void findsNothingInSealsAsTheyWereMade(@ForAll long seed) {
        List<Sealed> made = made(new Random(seed));

        assertThat(check(true, made)).isEmpty();
        assertThat(check(false, made.subList(1, made.size()))).isEmpty();
        assertThat(made).allSatisfy(one -> {
            assertThat(AuditLines.seal(one.seal.json())).isEqualTo(one.seal);
            assertThat(one.heads)
                    .allSatisfy(head -> assertThat(AuditLines.head(head.json())).isEqualTo(head));
        });
    }

    @Property(tries = 300)
    void findsAnyEditOfASeal(@ForAll long seed, @ForAll @IntRange(min = 0, max = 5) int field) {
        Random random = new Random(seed);
        List<Sealed> made = made(random);
        int place = random.nextInt(made.size());
        Seal seal = made.get(place).seal;
        Seal edited = new Seal(
                seal.number() + (field == 0 ? 1 : 0),
                field == 1 ? "2027-01-01T00:00:00Z" : seal.at(),
                seal.heads() + (field == 2 ? 1 : 0),
                field == 3 ? Digest.of("other") : seal.root(),
                field == 4 ? Digest.of("other") : seal.previousHash(),
                field == 5 ? Digest.of("other") : seal.hash());
        made.set(place, new Sealed(edited, made.get(place).heads));

        assertThat(check(true, made)).isPresent();
    }

    @Property(tries = 300)
    void findsAHeadThatIsEditedMissingOrInserted(@ForAll long seed, @ForAll @IntRange(min = 0, max = 2) int how) {
        Random random = new Random(seed);
        List<Sealed> made = made(random);
        Sealed one = made.get(random.nextInt(made.size()));
        Seal.Head head = one.heads.get(random.nextInt(one.heads.size()));
        if (how != 0) {
            one.heads.remove(head);
        }
        if (how != 1) {
            one.heads.add(new Seal.Head(head.seal(), head.chain() + "x", head.number(), head.hash()));
        }

        assertThat(check(true, made)).hasValueSatisfying(fault -> {
            assertThat(fault.number()).isEqualTo(one.seal.number());
            assertThat(fault.kind()).isEqualTo(Kind.EDITED);
        });
    }

    @Test
    void findsASealThatIsMissingAndOneThatIsMadeAnewByThoseKeptElsewhere() {
        List<Sealed> made = made(new Random(7));
        SealCheck kept = checked(false, made);
        List<Sealed> shorter = made.subList(0, made.size() - 1);
        List<Sealed> anew = made(new Random(8)).subList(0, 1);

        assertThat(kept.against(checked(true, made))).isEmpty();
        assertThat(kept.against(checked(true, shorter))).hasValueSatisfying(fault -> {
            assertThat(fault.number()).isEqualTo(made.size());
            assertThat(fault.kind()).isEqualTo(Kind.MISSING);
        });
        assertThat(kept.against(checked(true, anew))).hasValueSatisfying(fault -> {
            assertThat(fault.number()).isEqualTo(1);
            assertThat(fault.kind()).isEqualTo(Kind.EDITED);
        });
        made.remove(1);
        assertThat(check(true, made))
                .hasValueSatisfying(fault -> assertThat(fault.kind()).isEqualTo(Kind.MISSING));
    }

    private record Sealed(Seal seal, List<Seal.Head> heads) {}

    private static List<Sealed> made(Random random) {
        List<Sealed> made = new ArrayList<>();
        String previous = Digest.NOTHING_BEFORE;
        for (int number = 1; number <= 4; number++) {
            List<Seal.Head> heads = new ArrayList<>();
            int chains = 1 + random.nextInt(5);
            for (int chain = 0; chain < chains; chain++) {
                heads.add(new Seal.Head(number, "2026-41078110" + chain, number, Digest.of("" + random.nextLong())));
            }
            Seal seal = Seal.of(number, "2026-12-0" + number + "T01:00:00Z", heads, previous);
            previous = seal.hash();
            made.add(new Sealed(seal, heads));
        }
        return made;
    }

    private static Optional<Fault> check(boolean whole, List<Sealed> seals) {
        return checked(whole, seals).end();
    }

    private static SealCheck checked(boolean whole, List<Sealed> seals) {
        SealCheck check = new SealCheck(whole);
        seals.forEach(one -> {
            check.accept(one.seal);
            one.heads.forEach(check::accept);
        });
        return check;
    }
}

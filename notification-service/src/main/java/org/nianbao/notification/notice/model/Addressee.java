package org.nianbao.notification.notice.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nianbao.notification.filing.model.Filing;
import org.nianbao.notification.recipient.model.Recipient;
import org.nianbao.notification.recipient.model.RecipientRole;

/**
 * A role that is to be told, and where it is looked for.
 *
 * @param role name of the role as the event says it; one that is not known has no holders
 * @param scopes codes of agencies and regions, nearest first
 * @param nearestOnly whether only the holders of the nearest scope that has any are told, or all of them
 */
public record Addressee(String role, Audience audience, List<String> scopes, boolean nearestOnly) {

    public Addressee {
        scopes = List.copyOf(scopes);
    }

    /** The people who fill in the agency's report. */
    public static Addressee clerks(Filing filing) {
        return new Addressee(RecipientRole.CLERK.name(), Audience.AGENCY, List.of(filing.agencyCode()), true);
    }

    /** The leader in charge: the agency's own, or else the one of the nearest region that has one. */
    public static Addressee leader(Filing filing) {
        return new Addressee(RecipientRole.LEADER.name(), Audience.AGENCY, agencyThenRegions(filing), true);
    }

    /** Clerks and leader. */
    public static List<Addressee> agency(Filing filing) {
        return List.of(clerks(filing), leader(filing));
    }

    /** Whom a rung of the ladder names: the agency's people, or an office above it, the nearest that is there. */
    public static Addressee named(String role, Filing filing) {
        if (role.equals(RecipientRole.CLERK.name())) {
            return clerks(filing);
        }
        if (role.equals(RecipientRole.LEADER.name())) {
            return leader(filing);
        }
        return new Addressee(role, Audience.AUTHORITY, filing.regionsUpwards(), true);
    }

    /** The reviewers of a desk: those of its scope and those of every region above it. */
    public static Addressee desk(String desk, String scope, Filing filing) {
        List<String> scopes =
                scope.equals(filing.agencyCode()) ? agencyThenRegions(filing) : filing.regionsUpwardsFrom(scope);
        return new Addressee(desk, Audience.DESK, scopes, false);
    }

    /** The reviewers of a desk of one scope; where it has none, those of the nearest region above it. */
    public static Addressee deskAt(String desk, String scope, Filing filing) {
        return new Addressee(desk, Audience.DESK, desk(desk, scope, filing).scopes(), true);
    }

    /** Everybody who runs the system. */
    public static Addressee administrators(Filing filing) {
        return new Addressee(
                RecipientRole.ADMINISTRATOR.name(), Audience.AUTHORITY, List.of(filing.agencyCode()), false);
    }

    /** The role, when this release knows it. */
    public Optional<RecipientRole> knownRole() {
        return Arrays.stream(RecipientRole.values())
                .filter(known -> known.name().equals(role))
                .findFirst();
    }

    /** What the role is called. */
    public String label() {
        return knownRole().map(RecipientRole::label).orElse(role);
    }

    /** Code of the agency or region that the notice is meant for in the first place. */
    public String nearestScope() {
        return scopes.get(0);
    }

    /** Those who are told, out of everybody who holds the role in one of the scopes. */
    public List<Recipient> choose(List<Recipient> holders) {
        if (!nearestOnly) {
            return holders;
        }
        return scopes.stream()
                .map(scope -> holders.stream()
                        .filter(holder -> holdsFor(holder, scope))
                        .toList())
                .filter(there -> !there.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private boolean holdsFor(Recipient holder, String scope) {
        return knownRole().map(holder::scope).filter(scope::equals).isPresent();
    }

    private static List<String> agencyThenRegions(Filing filing) {
        List<String> scopes = new ArrayList<>(List.of(filing.agencyCode()));
        scopes.addAll(filing.regionsUpwards());
        return scopes;
    }
}

package org.folkmoot.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.folkmoot.mandate.Chains.Link;

class ChainsTest {

    private static final Predicate<Link> EVERYWHERE = link -> true;

    private static Link link(String id, String from, String to) {
        return new Link(id, from, to);
    }

    @Example
    void a_chain_stands_on_a_membership() {
        List<Link> chain = List.of(link("m3", "city", "state"), link("m2", "district", "city"), link("m1", "oak", "district"));
        assertThat(Chains.standing(chain, "oak"::equals, EVERYWHERE)).containsExactlyInAnyOrder("m1", "m2", "m3");
        assertThat(Chains.standing(chain, "elm"::equals, EVERYWHERE)).isEmpty();
    }

    @Example
    void what_is_above_a_gap_stands_on_nothing() {
        List<Link> chain = List.of(link("m1", "oak", "district"), link("m3", "city", "state"));
        assertThat(Chains.standing(chain, "oak"::equals, EVERYWHERE)).containsExactly("m1");
    }

    @Example
    void one_of_two_supports_is_enough() {
        List<Link> chain = List.of(link("a", "oak", "west"), link("b", "west", "city"), link("c", "east", "city"), link("d", "city", "state"));
        assertThat(Chains.standing(chain, "oak"::equals, EVERYWHERE)).containsExactlyInAnyOrder("a", "b", "d");
    }

    @Example
    void a_sender_that_is_no_constituent_any_more_carries_nothing() {
        List<Link> chain = List.of(link("m1", "oak", "district"), link("m2", "district", "city"));
        assertThat(Chains.standing(chain, "oak"::equals, link -> !link.id().equals("m1"))).isEmpty();
    }

    @Example
    void mandates_that_hold_up_only_each_other_stand_on_nothing() {
        assertThat(Chains.standing(List.of(link("a", "x", "y"), link("b", "y", "x")), "oak"::equals, EVERYWHERE)).isEmpty();
    }

    @Property
    void what_stands_is_what_a_walk_down_every_chain_finds(@ForAll @IntRange(min = 1, max = 9) int assemblies,
            @ForAll @IntRange(max = 20) int mandates, @ForAll long seed) {
        Random random = new Random(seed);
        Set<String> ground = new HashSet<>();
        for (int i = 0; i < assemblies; i++) {
            if (random.nextInt(4) == 0) {
                ground.add("a" + i);
            }
        }
        List<Link> open = new ArrayList<>();
        for (int i = 0; i < mandates; i++) {
            open.add(link("m" + i, "a" + random.nextInt(assemblies), "a" + random.nextInt(assemblies)));
        }
        Set<String> gone = open.stream().map(Link::id).filter(id -> random.nextInt(5) == 0).collect(Collectors.toSet());
        Predicate<Link> linked = link -> !gone.contains(link.id());
        Set<String> walked = open.stream().filter(link -> reachesGround(link, open, ground, linked, Set.of())).map(Link::id)
                .collect(Collectors.toSet());
        assertThat(Chains.standing(open, ground::contains, linked)).containsExactlyInAnyOrderElementsOf(walked);
    }

    /** Tries every way down, never through the same assembly twice. */
    private static boolean reachesGround(Link link, List<Link> open, Set<String> ground, Predicate<Link> linked, Set<String> passed) {
        if (!linked.test(link) || passed.contains(link.sender())) {
            return false;
        }
        Set<String> now = new HashSet<>(passed);
        now.add(link.sender());
        return ground.contains(link.sender()) || open.stream().filter(below -> below.receiver().equals(link.sender()))
                .anyMatch(below -> reachesGround(below, open, ground, linked, now));
    }
}

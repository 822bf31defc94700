package org.folkmoot.web.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.ejb.assembly.NodeRow;
import org.folkmoot.refusal.BadRequest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The form of an offer")
class OfferFormTest {

    private static final BodyNames BODIES = new BodyNames(List.of(body("roxbury", "Roxbury"), body("hyde-park", "Hyde Park"),
            body("north-a", "North"), body("north-b", "North")));

    @Test
    void reads_a_weight_as_it_is_pasted_from_a_table_and_keeps_it_exactly() {
        assertThat(weight("Roxbury\t3/4\nhyde park = 1.25\nnorth-a; 2\nnorth-b:\n\n"))
                .isEqualTo("{\"water use\":{\"roxbury\":\"3/4\",\"hyde-park\":\"5/4\",\"north-a\":\"2/1\"}}");
    }

    @Test
    void refuses_a_line_of_a_weight_that_cannot_be_read_and_says_which() {
        for (String wrong : new String[] {"Roxbury", "Roxbury: much", "Roxbury: 1/0", "Roxbury: -1", "3/4"}) {
            assertThatThrownBy(() -> weight("Hyde Park: 1\n" + wrong)).as(wrong).isInstanceOfSatisfying(BadRequest.class,
                    bad -> assertThat(bad.fields()).containsEntry("weights.water use", "line 2 cannot be read: " + wrong));
        }
    }

    @Test
    void refuses_a_body_that_a_weight_names_twice_by_name_and_by_id() {
        assertThatThrownBy(() -> weight("Roxbury: 1\nroxbury: 2")).isInstanceOf(BadRequest.class).hasMessageContaining("line 2");
    }

    @Test
    void hands_on_a_name_that_two_bodies_have_as_it_was_typed_for_the_server_to_refuse() {
        assertThat(weight("North: 1")).contains("\"North\"");
        assertThat(BODIES.typed("north-a")).isEqualTo("north-a");
        assertThat(BODIES.typed("roxbury")).isEqualTo("Roxbury");
    }

    @Test
    void lists_the_bodies_that_have_nothing_yet_beneath_what_was_typed() {
        WeightForm form = new WeightForm(BODIES);
        form.setShares("Roxbury: 1\nNonsense 4\nHyde Park");
        form.list();
        assertThat(form.getShares()).isEqualTo("Roxbury: 1\nNonsense 4\nHyde Park\nnorth-a: \nnorth-b: ");
    }

    @Test
    void says_a_condition_of_groups_with_what_is_asked_in_each() {
        ThresholdForm form = new ThresholdForm(BODIES);
        form.setWhat("groups");
        form.getEach().setWhat("weight");
        form.setHow("atLeast");
        form.setAmount("3");
        form.getEach().setWeight("water use");
        form.getEach().setHow("share");
        form.getEach().setAmount("3 / 5");
        assertThat(form.toJson().build()).hasToString("{\"groups\":{\"atLeast\":3,\"of\":\"constituents\","
                + "\"each\":{\"weight\":{\"fraction\":\"3/5\",\"name\":\"water use\"}}}}");
        assertThat(form.says()).isEqualTo("in at least 3 constituents, the consenting assemblies hold at least 3/5 of all water use");
    }

    @Test
    void takes_names_and_ids_and_says_the_names() {
        ThresholdForm form = new ThresholdForm(BODIES);
        form.setWhat("named");
        form.setNamed("hyde park, roxbury north-b");
        assertThat(form.toJson().build()).hasToString("{\"named\":[\"hyde-park\",\"roxbury\",\"north-b\"]}");
        assertThat(form.says()).isEqualTo("each of Hyde Park, Roxbury and North consents");
    }

    @Test
    void makes_as_many_conditions_anew_as_it_had() {
        assertThat(new ThresholdList(BODIES, 3).getParts()).hasSize(3);
        assertThat(new ThresholdList(BODIES, -3).getParts()).hasSize(1);
        assertThat(new ThresholdList(BODIES, Integer.MAX_VALUE).getParts()).hasSizeLessThan(200);
    }

    @Test
    void has_no_groups_within_groups() {
        ThresholdForm form = new ThresholdForm(BODIES);
        form.getEach().setWhat("groups");
        assertThat(form.getEach().getWhat()).isEqualTo("assemblies");
    }

    @Test
    void knows_where_each_condition_stands_in_the_act() {
        ThresholdList list = new ThresholdList(BODIES, null);
        assertThat(list.path(0)).isEqualTo("threshold");
        list.add();
        list.setJoin("any");
        assertThat(list.path(1)).isEqualTo("threshold.any[1]");
        list.remove(0);
        list.remove(0);
        assertThat(list.getParts()).hasSize(1);
    }

    private static String weight(String shares) {
        WeightForm form = new WeightForm(BODIES);
        form.setName("water use");
        form.setShares(shares);
        Map<String, JsonValue> weights = new LinkedHashMap<>();
        form.addTo(weights);
        return "{\"water use\":" + weights.get("water use") + "}";
    }

    private static NodeRow body(String id, String name) {
        return new NodeRow(id, "LOCAL", name, 10, null, null, 0);
    }
}

package org.folkmoot.web.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.folkmoot.web.invitation.InvitationLine.Fate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A list of people to be invited")
class InvitationListTest {

    private static List<InvitationLine> judged(String list) {
        return InvitationList.judged(InvitationList.read(list), List.of("anna", "berta"), List.of("berta"), true);
    }

    @Test
    void names_somebody_new_with_or_without_an_address() {
        assertThat(judged("Clara Weiß, clara@example.org\n\n\"Dora\"\n")).extracting(InvitationLine::line, InvitationLine::getWho, InvitationLine::mail,
                InvitationLine::fate).containsExactly(org.assertj.core.groups.Tuple.tuple(1, "Clara Weiß", "clara@example.org", Fate.NEW),
                        org.assertj.core.groups.Tuple.tuple(3, "Dora", "", Fate.NEW));
    }

    @Test
    void names_somebody_known_by_the_short_name_alone() {
        assertThat(judged("anna\nberta\nclara\nanna")).extracting(InvitationLine::fate).containsExactly(Fate.KNOWN, Fate.ACCOUNT, Fate.NEW, Fate.TWICE);
    }

    @Test
    void may_be_a_list_for_admissions() {
        assertThat(judged("person,basis,enterprise\nanna,RESIDENT\nnobody,WORKS_HERE,The mill")).extracting(InvitationLine::fate)
                .containsExactly(Fate.KNOWN, Fate.NAMELESS);
    }

    @Test
    void finds_its_columns_by_their_names() {
        assertThat(judged("mail;person;name\nc@example.org;;Clara\n;anna;")).extracting(InvitationLine::getWho, InvitationLine::mail)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Clara", "c@example.org"), org.assertj.core.groups.Tuple.tuple("anna", ""));
    }

    @Test
    void leaves_addresses_out_where_no_mail_is_sent() {
        assertThat(InvitationList.judged(InvitationList.read("Clara,c@example.org"), List.of(), List.of(), false)).extracting(InvitationLine::mail)
                .containsExactly("");
    }

    @Test
    void is_cut_at_its_bound() {
        assertThat(InvitationList.read("x\n".repeat(10 * InvitationList.MOST))).hasSize(InvitationList.MOST);
        assertThat(InvitationList.read(null)).isEmpty();
    }
}

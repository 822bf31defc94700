package org.folkmoot.ejb.act;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Instant;

/** Forgets kept answers when their time is over. Several nodes may do so at once: a row goes only once. */
@Singleton
public class ForgetAnswers {

    @Inject
    private KeptAnswers kept;

    @Schedule(hour = "*", minute = "7", persistent = false)
    void forget() {
        kept.forgetBefore(Instant.now().minus(KeptAnswers.KEPT));
    }
}

package org.folkmoot.ejb.people;

import org.folkmoot.refusal.Refusal;

/** Somebody is not let in. Says no more than that name and password, or the token, do not do. */
public final class SignInRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private SignInRefused(String key) {
        super(key);
    }

    /** Name and password do not go together; whether the name exists is not told. */
    public static SignInRefused wrongPassword() {
        return new SignInRefused("refusal.not-signed-in");
    }

    /** The bearer token is none, or has ended. */
    public static SignInRefused wrongToken() {
        return new SignInRefused("refusal.bad-token");
    }

    @Override
    public String type() {
        return "not-signed-in";
    }

    @Override
    public int status() {
        return 401;
    }
}

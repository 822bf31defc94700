package org.folkmoot.ejb.people;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import java.util.function.LongSupplier;

/**
 * Who tried to sign in and failed, on this node: {@value #PER_ACCOUNT} for an account, {@value #PER_ADDRESS} from an address; and
 * who tried codes of invitations that there are not: {@value #CODES} from an address.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Attempts {

    static final int PER_ACCOUNT = 10;
    static final int PER_ADDRESS = 100;
    static final int CODES = 60;
    private static final long WINDOW_SECONDS = 15 * 60;
    private static final int KEYS = 10_000;
    private static final LongSupplier SECONDS = () -> System.nanoTime() / 1_000_000_000L;

    private final Throttle accounts = new Throttle(PER_ACCOUNT, WINDOW_SECONDS, KEYS, SECONDS);
    private final Throttle addresses = new Throttle(PER_ADDRESS, WINDOW_SECONDS, KEYS, SECONDS);
    private final Throttle codes = new Throttle(CODES, WINDOW_SECONDS, KEYS, SECONDS);

    /** Refuses an attempt too many. */
    public void check(String account, String address) {
        accounts.check(account);
        addresses.check(address);
    }

    /** One more failure of both. */
    public void failed(String account, String address) {
        accounts.failed(account);
        addresses.failed(address);
    }

    /** The account's failures are forgotten; the address's are not, since it may know one password among many. */
    public void succeeded(String account) {
        accounts.succeeded(account);
    }

    /** Refuses one more code from an address that tried too many which there are not. */
    public void checkCode(String address) {
        codes.check(address);
    }

    /** No letter has the code that was tried from there. */
    public void failedCode(String address) {
        codes.failed(address);
    }
}

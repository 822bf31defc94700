package org.folkmoot.refusal;

/** The one who acts has not the seat or office that this act takes. Names the one it takes. */
public final class NoSeat extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * @param needed   what it takes ({@code RECORDER}, {@code MEMBER}, {@code OWNER}, {@code ACCOUNT})
     * @param assembly where; empty if nowhere in particular
     */
    public NoSeat(String needed, String assembly) {
        super("refusal.no-seat." + needed, needed, assembly);
    }

    @Override
    public String type() {
        return "no-seat";
    }

    @Override
    public int status() {
        return 403;
    }
}

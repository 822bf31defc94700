package org.folkmoot.server.scenario;

/** A visitor of steps that were checked; leaves everything as it is unless told otherwise. */
abstract class Change implements Slot.Visitor {

    @Override
    public String made(String path, Kind kind, String id) {
        return id;
    }

    @Override
    public String used(String path, Kind kind, String id) {
        return id;
    }

    @Override
    public String date(String path, String text) {
        return text;
    }

    @Override
    public String calendar(String path, String text) {
        return text;
    }

    @Override
    public void notText(String path) {
        // within a refused step, where anything may stand; the server is to say so
    }
}

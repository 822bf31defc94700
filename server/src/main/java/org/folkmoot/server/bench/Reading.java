package org.folkmoot.server.bench;

/** A page, or a resource of the API, that shows answers to an offer: its first page, as anyone reads it. */
enum Reading {
    STATUS("Status table", "proposal/%s-p0/answers", 50),
    BOARD("Negotiation board, a forecast told", "proposal/%s-p0/requests", 50),
    TEXT("Text with its margin", "proposal/%s-p0", 0),
    THREAD("Thread", "proposal/%s-p0/thread", 0),
    TALLY("/api/proposals/{id}/tally", "api/proposals/%s-p0/tally", 0),
    RESPONSES("/api/proposals/{id}/responses", "api/proposals/%s-p0/responses", 0),
    API_BOARD("/api/proposals/{id}/board", "api/proposals/%s-p0/board", 0),
    FORECAST("/api/proposals/{id}/forecast", "api/proposals/%s-p0/forecast", 0),
    PROPOSAL("/api/proposals/{id}", "api/proposals/%s-p0", 0);

    private final String title;
    private final String path;
    private final long limitMillis;

    Reading(String title, String path, long limitMillis) {
        this.title = title;
        this.path = path;
        this.limitMillis = limitMillis;
    }

    String title() {
        return title;
    }

    /** What its median has to stay under; 0 for no limit. */
    long limitMillis() {
        return limitMillis;
    }

    /** Its address in the federation whose ids begin so. */
    String of(String federation) {
        return path.formatted(federation);
    }
}

package org.folkmoot.web.faces;

import jakarta.faces.FacesException;
import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeSet;

/**
 * Gives our own stylesheet, scripts, fonts and pictures a digest in their addresses, so that browsers may keep them for good
 * and still see a change at once. It is one digest of all of them: the stylesheet names the fonts, so that a new font has to
 * give the stylesheet a new address too.
 */
public final class DigestedResources extends ResourceHandlerWrapper {

    private static final String FOLDER = "/resources/";
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";
    private static final int DIGITS = 12;

    private volatile String digest;

    public DigestedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        return digested(super.createResource(name, library));
    }

    @Override
    public Resource createResource(String name, String library, String type) {
        return digested(super.createResource(name, library, type));
    }

    private Resource digested(Resource resource) {
        FacesContext faces = FacesContext.getCurrentInstance();
        return resource == null || faces == null || !isOurs(faces.getExternalContext(), resource) ? resource
                : new Digested(resource, digest(faces.getExternalContext()));
    }

    private static boolean isOurs(ExternalContext external, Resource resource) {
        try {
            return resource.getLibraryName() != null
                    && external.getResource(FOLDER + resource.getLibraryName() + "/" + resource.getResourceName()) != null;
        } catch (IOException unreadable) {
            throw new FacesException(unreadable);
        }
    }

    private String digest(ExternalContext external) {
        if (digest == null) {
            try {
                MessageDigest sha = MessageDigest.getInstance("SHA-256");
                add(external, FOLDER, sha);
                digest = HexFormat.of().formatHex(sha.digest()).substring(0, DIGITS);
            } catch (IOException | NoSuchAlgorithmException broken) {
                throw new FacesException(broken);
            }
        }
        return digest;
    }

    private static void add(ExternalContext external, String folder, MessageDigest sha) throws IOException {
        for (String path : new TreeSet<>(external.getResourcePaths(folder))) {
            if (path.endsWith("/")) {
                add(external, path, sha);
            } else {
                try (InputStream content = new DigestInputStream(external.getResourceAsStream(path), sha)) {
                    content.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
    }

    private static final class Digested extends ResourceWrapper {

        private final String digest;

        Digested(Resource wrapped, String digest) {
            super(wrapped);
            this.digest = digest;
        }

        @Override
        public String getRequestPath() {
            String path = getWrapped().getRequestPath();
            return path + (path.contains("?") ? "&" : "?") + "v=" + digest;
        }

        /** Whoever asks under another digest, or none, is told to ask again each time. */
        @Override
        public Map<String, String> getResponseHeaders() {
            Map<String, String> headers = new HashMap<>(getWrapped().getResponseHeaders());
            headers.remove("Expires");
            boolean exact = digest.equals(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("v"));
            headers.put("Cache-Control", exact ? FOR_GOOD : "no-cache");
            return headers;
        }
    }
}

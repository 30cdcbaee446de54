package vn.diemcau.platform;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** Answers with a file that a browser keeps under a name. */
public final class Download {

    /** The media type of workbooks. */
    public static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static final String PDF = "application/pdf";

    private Download() {}

    /**
     * What was made already is read as slowly as the reader likes, and gone afterwards.
     *
     * @param name in ASCII without quotes
     */
    public static Response of(PassingFile file, String mediaType, String name) {
        StreamingOutput content =
                reader -> {
                    try (file) {
                        file.sendTo(reader);
                    }
                };
        return answer(content, mediaType, name);
    }

    /** {@link #of(PassingFile, String, String)} for what is small. */
    public static Response of(byte[] content, String mediaType, String name) {
        return answer(content, mediaType, name);
    }

    private static Response answer(Object content, String mediaType, String name) {
        return Response.ok(content, mediaType)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}

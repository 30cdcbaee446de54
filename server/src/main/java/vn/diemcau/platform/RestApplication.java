package vn.diemcau.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** All resources and providers that the class path offers stand below {@code /api}. */
@ApplicationScoped
@ApplicationPath("/api")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Điểm Cầu",
                        version = "1",
                        description =
                                "Meetings, bridge points, invitations, live questions, feedback."
                                        + " Times are ISO 8601 in UTC; lists come in pages (page from"
                                        + " 0, size up to 200); whoever changes something sends an"
                                        + " Origin header of the product. The live path is a WebSocket"
                                        + " at /live, described at /asyncapi."),
        components =
                @Components(
                        responses =
                                @APIResponse(
                                        name = ApiDocument.PROBLEM,
                                        description = "Why the request was refused (RFC 9457)",
                                        content =
                                                @Content(
                                                        mediaType = Problem.MEDIA_TYPE,
                                                        schema =
                                                                @Schema(
                                                                        implementation =
                                                                                Problem.class)))))
public class RestApplication extends Application {}

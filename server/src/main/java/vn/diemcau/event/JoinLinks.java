package vn.diemcau.event;

import io.nayuki.qrcodegen.QrCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.diemcau.platform.PublicUrl;

/** The address by which participants come in, and its QR code. */
@ApplicationScoped
public class JoinLinks {

    /** Modules of white around the code, without which phones do not find it (ISO/IEC 18004). */
    private static final int QUIET_ZONE = 4;

    private final PublicUrl publicUrl;

    @Inject
    JoinLinks(PublicUrl publicUrl) {
        this.publicUrl = publicUrl;
    }

    /** For instance {@code https://diemcau.example/j/4F7KX2NP}. */
    public String url(String joinCode) {
        return publicUrl.page("/j/" + joinCode).toString();
    }

    /** A drawing that stays sharp in every size; a quarter of it may be dirty or torn. */
    String svg(String joinCode) {
        QrCode code = QrCode.encodeText(url(joinCode), QrCode.Ecc.QUARTILE);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET_ZONE)
                            .append(',')
                            .append(y + QUIET_ZONE)
                            .append("h1v1h-1z");
                }
            }
        }
        int side = code.size + 2 * QUIET_ZONE;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0,0h%1$dv%1$dh-%1$dz"/><path fill="#000" d="%2$s"/></svg>
                """
                .formatted(side, path);
    }
}

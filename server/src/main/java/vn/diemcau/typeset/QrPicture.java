package vn.diemcau.typeset;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** A QR code as a picture that stays sharp on paper. */
public final class QrPicture {

    /** What readers need around it (ISO/IEC 18004), in modules. */
    private static final int QUIET = 4;

    private static final int PIXELS = 12;

    private QrPicture() {}

    /** A PNG; a quarter of the code may be damaged. */
    public static byte[] png(String code) {
        QrCode qr = QrCode.encodeText(code, QrCode.Ecc.QUARTILE);
        int side = (qr.size + 2 * QUIET) * PIXELS;
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                boolean dark = qr.getModule(x / PIXELS - QUIET, y / PIXELS - QUIET);
                picture.setRGB(x, y, dark ? 0x000000 : 0xFFFFFF);
            }
        }
        return png(picture);
    }

    /** The picture as the address of an image in a page. */
    public static String dataUrl(String code) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(code));
    }

    static byte[] png(BufferedImage picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

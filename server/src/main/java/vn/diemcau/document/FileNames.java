package vn.diemcau.document;

import java.text.Normalizer;

/** What files are called, in ASCII: {@code 09-GM-BGDDT.pdf}. */
final class FileNames {

    private FileNames() {}

    static String of(Document document, String ending) {
        String number = document.numberAndSymbol();
        return (number == null ? "du-thao" : plain(number)) + "." + ending;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.replace('Đ', 'D').replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "-");
    }
}

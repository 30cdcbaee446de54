package vn.diemcau.mail;

import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.OutputFormat;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateScalarModel;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;

/**
 * Renders the mails. Each is one file, {@code mail/<name>.vi.ftl} or {@code .en.ftl}, written with
 * the parts that {@code mail/layout.html.ftl} and {@code mail/layout.text.ftl} both define; it is
 * rendered twice, so that the HTML and its plain twin cannot say different things. Everything that
 * comes from people is escaped in the HTML.
 */
@ApplicationScoped
public class MailTemplates {

    private record Rendered(String subject, String body) {}

    private final Configuration html = configuration(HTMLOutputFormat.INSTANCE, "layout.html.ftl");
    private final Configuration text =
            configuration(PlainTextOutputFormat.INSTANCE, "layout.text.ftl");

    /**
     * Renders the mail {@code name} in English where {@code locale} is English, else in Vietnamese.
     *
     * @param values what the template names; records are read by their components
     */
    public Letter render(String name, Locale locale, Map<String, ?> values) {
        String language = locale.getLanguage().equals("en") ? "en" : "vi";
        String file = name + "." + language + ".ftl";
        Rendered plain = process(text, file, values);
        return new Letter(plain.subject(), tidy(plain.body()), process(html, file, values).body());
    }

    // The templates' own layout leaves several blank lines; a reader sees one.
    private static String tidy(String text) {
        return text.strip().replaceAll("\\n{3,}", "\n\n");
    }

    private static Rendered process(
            Configuration configuration, String file, Map<String, ?> values) {
        try {
            StringWriter out = new StringWriter();
            Environment environment =
                    configuration.getTemplate(file).createProcessingEnvironment(values, out);
            environment.process();
            String subject =
                    ((TemplateScalarModel) environment.getGlobalVariable("mailSubject"))
                            .getAsString();
            return new Rendered(subject, out.toString());
        } catch (IOException | TemplateException e) {
            throw new IllegalStateException("the mail template " + file + " cannot be rendered", e);
        }
    }

    private static Configuration configuration(OutputFormat format, String layout) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassLoaderForTemplateLoading(
                MailTemplates.class.getClassLoader(), "mail");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setOutputFormat(format);
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.addAutoImport("mail", layout);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        return configuration;
    }
}

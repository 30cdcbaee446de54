package vn.diemcau.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** All resources and providers that the class path offers stand below {@code /api}. */
@ApplicationScoped
@ApplicationPath("/api")
public class RestApplication extends Application {}

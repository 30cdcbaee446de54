package vn.diemcau.live;

import java.time.Duration;

/**
 * What a connection may hold and how long things may take; {@code live} in config/application.yaml.
 *
 * @param maxConnections connections on this server; further ones are answered 503
 * @param connectionsPerSignIn connections of one sign-in; beyond it the most silent gives way
 * @param maxMessageBytes longest message of a client, in bytes of UTF-8, fragments taken together
 * @param queueFrames frames that may wait for one connection before it is closed as slow
 * @param queueBytes bytes that may wait for one connection before it is closed as slow
 * @param writeTimeout how long one write may take before the connection is cut as slow
 * @param closeTimeout how long a client may take to answer a close before the connection is cut
 * @param pingEvery how often a client hears from us when the session is silent
 * @param silence how long a client may be silent, pings unanswered, before it is taken for gone
 * @param checkSignInsEvery how long a connection may outlive its sign-in that ended elsewhere
 */
record LiveSettings(
        int maxConnections,
        int connectionsPerSignIn,
        int maxMessageBytes,
        int queueFrames,
        int queueBytes,
        Duration writeTimeout,
        Duration closeTimeout,
        Duration pingEvery,
        Duration silence,
        Duration checkSignInsEvery) {}

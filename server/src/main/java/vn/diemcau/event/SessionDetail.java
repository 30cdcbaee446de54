package vn.diemcau.event;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** A session with its agenda. */
public record SessionDetail(@JsonUnwrapped SessionView session, List<AgendaItemView> agenda) {}

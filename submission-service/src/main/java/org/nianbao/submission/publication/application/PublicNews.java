package org.nianbao.submission.publication.application;

import java.util.List;
import org.nianbao.submission.publication.model.NewsEntry;

/** What happened on the public site. */
public interface PublicNews {

    /** The last publications, corrections and retractions, the latest first; what was withdrawn shows as that only. */
    List<NewsEntry> latest(int most);
}

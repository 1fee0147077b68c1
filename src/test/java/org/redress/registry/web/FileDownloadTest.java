package org.redress.registry.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.redress.diagrams.Life;
import org.redress.registry.files.AttachmentStore;
import org.redress.shared.Actor;
import org.redress.testing.RedressTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A file is handed out to those who work on its appeal, and is saved, never shown as a page of ours. */
@RedressTest
class FileDownloadTest extends Life {

    @Autowired
    MockMvc mvc;

    @Autowired
    AttachmentStore files;

    @Test
    void savesAFileForThoseWhoMayReadItsAppeal() throws Exception {
        byte[] content = {1, 2, 3};
        long id = files.put(inWork(), "счёт \"май\".pdf", "application/pdf", content, Actor.APPLICANT);

        mvc.perform(get("/files/" + id).with(user("li")))
                .andExpect(status().isOk())
                .andExpect(content().bytes(content))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string(
                                "Content-Disposition",
                                allOf(startsWith("attachment;"), containsString("filename*=UTF-8''"))));
        mvc.perform(get("/files/" + id).with(user("morozova"))).andExpect(status().isForbidden());
        mvc.perform(get("/files/" + id).with(user("maslov"))).andExpect(status().isForbidden());
        mvc.perform(get("/files/" + id)).andExpect(status().is3xxRedirection());
    }

    @Test
    void knowsNoOtherFile() throws Exception {
        mvc.perform(get("/files/999999999").with(user("savchuk"))).andExpect(status().isNotFound());
        mvc.perform(get("/files/..").with(user("savchuk"))).andExpect(status().is4xxClientError());
        mvc.perform(get("/files/abc").with(user("savchuk"))).andExpect(status().is4xxClientError());
    }
}

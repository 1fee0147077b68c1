package org.redress.registry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.redress.diagrams.Life;
import org.redress.intake.Pictures;
import org.redress.registry.files.AttachmentStore;
import org.redress.registry.files.CheckedFile;
import org.redress.registry.files.FileCheck;
import org.redress.registry.files.FiledFile;
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

    @Autowired
    FileCheck check;

    @Test
    void savesAFileForThoseWhoMayReadItsAppeal() throws Exception {
        byte[] content = Pictures.jpeg();
        long id = put("счёт \"май\".jpg", content);

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
    void showsAPictureDrawnAnewAndNeverTheFile() throws Exception {
        byte[] content = Pictures.jpeg("taken at home");
        long id = put("meter.jpg", content);

        byte[] shown = mvc.perform(get("/files/" + id + "/picture").with(user("li")))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "image/jpeg"))
                .andExpect(header().string("Content-Disposition", startsWith("inline;")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(new String(shown, StandardCharsets.ISO_8859_1)).doesNotContain("taken at home");
        assertThat(ImageIO.read(new ByteArrayInputStream(shown)).getWidth()).isEqualTo(8);
        assertThat(files.content(id)).as("what was sent, byte for byte").isEqualTo(content);
        mvc.perform(get("/files/" + id + "/picture").with(user("morozova"))).andExpect(status().isForbidden());
        mvc.perform(get("/files/" + id + "/picture")).andExpect(status().is3xxRedirection());
    }

    private long put(String name, byte[] content) {
        CheckedFile file =
                check.checked("files", List.of(new FiledFile(name, content))).get(0);
        return files.put(inWork(), file, Actor.APPLICANT);
    }

    @Test
    void knowsNoOtherFile() throws Exception {
        mvc.perform(get("/files/999999999").with(user("savchuk"))).andExpect(status().isNotFound());
        mvc.perform(get("/files/..").with(user("savchuk"))).andExpect(status().is4xxClientError());
        mvc.perform(get("/files/abc").with(user("savchuk"))).andExpect(status().is4xxClientError());
    }
}

package org.redress.testing;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;

/** A real SMTP server for all tests of this JVM, which can be down for a while. */
public final class PostOffice {

    static final int PORT = freePort();

    private static final GreenMail SERVER =
            new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    static {
        SERVER.start();
    }

    private PostOffice() {}

    /** Every message received since the last {@link #empty()}. */
    public static List<MimeMessage> messages() {
        return List.of(SERVER.getReceivedMessages());
    }

    /** The messages that the address got. */
    public static List<MimeMessage> messagesTo(String address) {
        return messages().stream()
                .filter(message -> recipients(message).contains(address))
                .toList();
    }

    /** Throws away what has come. */
    public static void empty() {
        try {
            SERVER.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nobody answers at the port any more. */
    public static void goDown() {
        SERVER.stop();
    }

    /** Answers again, at the same port. */
    public static void comeUp() {
        if (!SERVER.isRunning()) {
            SERVER.start();
        }
    }

    /** The words of a message, beside which a letter has the same as a PDF. */
    public static String text(MimeMessage message) {
        try {
            return message.getContent() instanceof MimeMultipart parts
                    ? text(parts)
                    : String.valueOf(message.getContent());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMultipart parts) throws MessagingException, IOException {
        Object first = parts.getBodyPart(0).getContent();
        return first instanceof MimeMultipart inner ? text(inner) : String.valueOf(first);
    }

    /** The file with a message, of which there must be one. */
    public static BodyPart file(MimeMessage message) {
        try {
            MimeMultipart parts = (MimeMultipart) message.getContent();
            return parts.getBodyPart(parts.getCount() - 1);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> recipients(MimeMessage message) {
        try {
            return Arrays.stream(message.getAllRecipients())
                    .map(Object::toString)
                    .toList();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.redress.intake.collective;

/** What stands in the outbox: one who signed a letter is to be registered. Renaming this class would orphan what waits there. */
public record SignerDue(String code, long signer) {

    String key() {
        return "signer-" + signer;
    }
}

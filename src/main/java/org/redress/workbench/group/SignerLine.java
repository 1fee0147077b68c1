package org.redress.workbench.group;

import java.util.List;
import org.redress.intake.collective.Signer;

/** A line of the list of those who signed, with its faults as sentences. */
public record SignerLine(Signer signer, List<String> faults) {}

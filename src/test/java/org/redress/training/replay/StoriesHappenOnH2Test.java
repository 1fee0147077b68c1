package org.redress.training.replay;

import org.redress.testing.RedressTest;

@RedressTest(own = "stories", settings = "redress.sample=demo")
class StoriesHappenOnH2Test extends StoriesHappen {}

package org.redress.training.replay;

import org.redress.testing.RedressTest;
import org.redress.testing.RedressTest.Database;

@RedressTest(value = Database.POSTGRESQL, own = "stories", settings = "redress.sample=demo")
class StoriesHappenOnPostgresTest extends StoriesHappen {}

"""Made-up patients who do what a pattern says, played through the real rules without a screen."""

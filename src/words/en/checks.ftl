# What the checks of a bank say.

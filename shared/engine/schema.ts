import { z } from "zod";

// A strict content security policy forbids the code generation that zod would otherwise probe for.
z.config({ jitless: true });

export { z };

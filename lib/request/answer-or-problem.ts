// What answers an address outside the pages: an error in it becomes a problem that says the request's id and nothing else.
import { type ApiAnswer, problem, respond } from "./api/respond";
import { REQUEST_ID_HEADER } from "./request-id";

export async function answerOrProblem(request: Request, make: () => Promise<ApiAnswer>): Promise<Response> {
  try {
    return respond(request, await make());
  } catch (error) {
    const id = request.headers.get(REQUEST_ID_HEADER);
    console.error(`Request ${id} failed:`, error);
    return respond(
      request,
      problem(500, `Something went wrong here; the address may be right. Request ${id}`),
    );
  }
}
